// In process all statements wait for one another; here the same senders meet on a server.
import './senders-at-once.int.test.ts';
