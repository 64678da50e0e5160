// The terminal below ncurses: modes, signals, and giving it back whatever happens.

#ifndef CCURSES_TERMINAL_H
#define CCURSES_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

/// Notes the line modes as they were found.
void terminal_remember_modes(void);
const struct termios *terminal_found_modes(void);

/// Puts together, from the current terminal description, the bytes that end full-screen mode.
void terminal_prepare_reset(void);

/// Bracketed paste on; from now on whatever ends the process gives the terminal back first.
void terminal_take(void);

/// Bracketed paste off; the rest is `endwin`'s.
void terminal_give_back(void);

/// Reports of the mouse on or off; off too while the terminal is given back.
void terminal_use_mouse(bool is_on);

/// Nothing may be written any more.
void terminal_abandon(void);

/// Writes all bytes to the terminal, past ncurses.
void terminal_write(const char *bytes, size_t count);

/// Sends what the terminal description has under a name, if anything.
void terminal_send(const char *capability);

/// Stops the job; returns when it is continued.
void terminal_stop(void);

/// Says which program has the terminal, and is to hear of the end too; 0 for none.
void terminal_lend_to(pid_t process);

/// True when somebody told this program to end.
bool terminal_is_leaving(void);

/// Undoes `curses_watch_signals`.
void terminal_ignore_signals(void);

#endif
