/** How every document looks, on the screen and on A4. The fonts are those that county offices have, then free ones. */
export const STYLE = `
:root{--song:"FangSong","FangSong_GB2312","STFangsong","Noto Serif CJK SC","Source Han Serif SC","SimSun",serif;
--hei:"SimHei","STHeiti","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;
--title:"FZXiaoBiaoSong-B05S","方正小标宋简体","STZhongsong","Noto Serif CJK SC","Source Han Serif SC","SimSun",serif;
--table:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","SimHei",sans-serif;--red:#c8161d;--ink:#1f2328;--soft:#57606a;--line:#aeb6bf}
@page{size:A4;margin:22mm 20mm 20mm 22mm;@bottom-center{content:"— " counter(page) " —";font:10.5pt "SimSun","Noto Serif CJK SC",serif}}
*{box-sizing:border-box;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{margin:0;background:#e9ecef;color:var(--ink);font:12pt/1.75 var(--song)}
main{width:210mm;max-width:100%;min-height:297mm;margin:16px auto;padding:22mm 20mm 20mm 22mm;background:#fff;box-shadow:0 1px 6px #0003;overflow-x:auto}
@media screen and (max-width:210mm){main{margin:0;padding:16px;box-shadow:none}table:not(.tally){min-width:160mm}}
@media print{body{background:none}main{width:auto;min-height:0;margin:0;padding:0;box-shadow:none;overflow:visible}}
p{margin:.35em 0;text-indent:2em}p:has(+table){break-after:avoid}
.masthead{border-bottom:2.2pt solid var(--red);margin-bottom:7mm;text-align:center}
.masthead p{text-indent:0}
.masthead .name{margin:0 0 2mm;color:var(--red);font:700 32pt/1.5 var(--title);letter-spacing:.18em;margin-right:-.18em}
.masthead .issue{margin:2mm 0 3mm}
.masthead .line{display:flex;justify-content:space-between;margin:0 0 2mm}
h1{margin:0 0 4mm;font:700 18pt/1.5 var(--title);text-align:center;text-wrap:balance}
h2{margin:5.5mm 0 1.5mm;font:700 13.5pt/1.5 var(--hei);break-after:avoid}
h3{margin:4mm 0 1.5mm;font:700 12pt/1.5 var(--hei);break-after:avoid}
.asof{margin:0 0 5mm;text-indent:0;text-align:center;color:var(--soft);font-size:11pt}
.draft{margin:0 0 5mm;padding:2mm;border:1pt dashed var(--red);color:var(--red);text-indent:0;text-align:center;font-family:var(--hei)}
table{width:100%;border-collapse:collapse;margin:2mm 0 3mm;font:9.5pt/1.45 var(--table);font-variant-numeric:tabular-nums}
thead{display:table-header-group}
tr,.together{break-inside:avoid}.keep{break-before:avoid}
th,td{border:.6pt solid var(--line);padding:.9mm 1.6mm;text-align:left;vertical-align:middle;overflow-wrap:anywhere}
th{background:#f1f3f5;font-weight:600;text-align:center;line-height:1.3}
th small{font-weight:400}
small{color:var(--soft);font-size:8.5pt}
.top{vertical-align:top}.n{text-align:right;white-space:nowrap}.v{text-align:right}.c{text-align:center}.w{white-space:nowrap}
.band td{background:#f8f9fa;break-after:avoid}.band{break-after:avoid}.band b{margin-right:.6em}.band .who{float:right;color:var(--ink)}
.part td{color:#3d444d}.part td:first-child{padding-left:4.5mm}.deeper td:first-child{padding-left:8mm}
.sums td{border-bottom-style:none}.sums{break-after:avoid}.how td{border-top-style:none;padding-top:0;padding-bottom:1.4mm}
.total td{background:#f8f9fa;font-weight:600}
.key{color:var(--red)}.light,.flag{white-space:nowrap}
.flag svg{width:12pt;height:12pt;vertical-align:-2pt;margin-right:2pt}
.bar{display:block;position:relative;height:1.4mm;margin-top:.6mm;background:#e3e7eb}
.bar i{position:absolute;inset:0 auto 0 0;background:#6e7f91}
.bar b{position:absolute;top:-.5mm;bottom:-.5mm;width:.5mm;margin-left:-.25mm;background:var(--ink)}
.tally{table-layout:fixed}.tally td{text-align:center}.tally .figure td{font:700 16pt/1.3 var(--table)}
.notes{break-inside:avoid;margin-top:5mm;padding-top:2mm;border-top:.6pt solid var(--line);color:var(--soft);font-size:9.5pt;line-height:1.6}
.legend{text-indent:0;font-size:9.5pt;line-height:1.6;color:var(--soft)}
.mark{text-indent:2em;margin-top:4mm}
.notes p{text-indent:0;margin:.2em 0}.hash{font-family:ui-monospace,"DejaVu Sans Mono",Consolas,monospace;font-size:8pt;overflow-wrap:anywhere}
.sum{break-after:avoid;font:700 14pt/1.6 var(--hei);text-indent:0;text-align:center}
ol{margin:.3em 0;padding-left:3.4em}`;
