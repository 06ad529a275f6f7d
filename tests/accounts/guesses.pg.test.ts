// In process all statements wait for one another; here the same guesses meet on a server.
import './guesses.int.test.ts';
