import { Drawer, type DrawerProps } from 'antd';
import { OpenDialogs } from './act/open-dialogs.tsx';

/** A sheet that comes in from the side; it keeps the focus within itself, and with it the dialogs that are opened there. */
export function SideSheet({ children, ...sheet }: DrawerProps) {
  return (
    <Drawer {...sheet}>
      <OpenDialogs>{children}</OpenDialogs>
    </Drawer>
  );
}
