/**
 * Three frames of a stack say where; the usual ten are dear, for the SDK takes the stack of every promise made inside a
 * workflow. Loaded before any workflow; their sandboxes share it.
 */
Error.stackTraceLimit = 3;
