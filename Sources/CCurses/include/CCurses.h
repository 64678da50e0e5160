// The part of ncursesw that the reader uses, in a shape that Swift can import: no macros, no variadic
// functions, no shared variables. One screen, on standard input and output. It knows cells, keys and
// signals; it must not know what they mean.

#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stdint.h>

// MARK: - Opening and closing

enum curses_opening {
  curses_opened,
  /// The terminfo database does not know the name.
  curses_unknown_terminal,
  /// The cursor cannot be placed (TERM=dumb): no full screen is possible.
  curses_no_cursor_addressing,
  curses_failed,
} __attribute__((enum_extensibility(closed)));

/// Sets the process's locale from the environment, with UTF-8 letters where the system can.
/// False when it cannot: then only ASCII may be drawn.
bool curses_use_locale(void);

/// True when the locale's own character set, before any replacement, is UTF-8.
bool curses_locale_is_utf8(void);

/// Writes a letter of two bytes and asks the terminal how far the cursor went; waits 200 ms at most.
/// False only when the terminal answered that it took two columns. To be called before `curses_open`.
bool curses_terminal_is_utf8(void);

/// True when the descriptor is a terminal.
bool curses_is_terminal(int descriptor);

/// Starts full-screen mode on a terminal of that name. A lone Escape is known as such after so many milliseconds;
/// negative leaves that to ncurses, which asks ESCDELAY.
enum curses_opening curses_open(const char *name, int escape_delay);

/// Turns colours on, the terminal's own colours staying the default. False when it has none.
bool curses_use_colours(void);

/// Ends full-screen mode and gives the terminal back as it was found.
void curses_close(void);

/// Forgets the screen without writing to it: the terminal is gone. Signals stay caught, for one hang-up brings several.
void curses_abandon(void);

// MARK: - Drawing

/// Attributes of a cell, to be combined.
enum curses_attribute {
  curses_bold = 1,
  curses_dim = 2,
  curses_underline = 4,
  curses_reverse = 8,
};

/// One character on the screen, with its marks.
struct curses_cell {
  /// How many code points of the row's text belong to it, the base first.
  uint8_t scalars;
  /// Columns it takes, 1 or 2.
  uint8_t width;
  /// Of `curses_attribute`.
  uint8_t attributes;
  /// 0 the terminal's own, else 1 (black) ... 8 (white), 9 (bright black) ... 16 (bright white).
  uint8_t colour;
};

/// Replaces a whole row. A character that the C library measures otherwise than `width` is drawn as a box, so that
/// what follows stays in its column.
void curses_draw_row(int row, const struct curses_cell *cells, int count, const uint32_t *text);

/// Puts the cursor there and sends whatever has changed since the last update.
void curses_update(int row, int column, bool shows_cursor);

/// Makes the next update paint everything.
void curses_repaint(void);

/// The size of the window, screen or not; 80x24 where it has none.
void curses_window_size(int *rows, int *columns);

/// Adopts the size of the window and says what it is.
void curses_measure(int *rows, int *columns);

// MARK: - Keys

/// Codes above the bytes; those of ncurses, then our own.
enum curses_key {
  curses_key_down = 0402,
  curses_key_up,
  curses_key_left,
  curses_key_right,
  curses_key_home,
  curses_key_backspace,
  /// F1 is the next one, up to F63.
  curses_key_f0,
  curses_key_delete = 0512,
  curses_key_insert,
  curses_key_scroll_down = 0520,
  curses_key_scroll_up,
  curses_key_page_down,
  curses_key_page_up,
  curses_key_enter = 0527,
  curses_key_pad_home = 0534,
  curses_key_pad_page_up,
  curses_key_pad_centre,
  curses_key_pad_end,
  curses_key_pad_page_down,
  curses_key_back_tab,
  curses_key_end = 0550,
  curses_key_find = 0552,
  curses_key_select = 0601,
  curses_key_shift_delete = 0577,
  curses_key_shift_end = 0602,
  curses_key_shift_home = 0607,
  curses_key_shift_left = 0611,
  curses_key_shift_right = 0622,
  // ncurses numbers what a terminal description adds from 0x200 on.
  curses_key_alt_left = 0x2000,
  curses_key_alt_right,
  curses_key_paste_begin,
  curses_key_paste_end,
  /// The beginning of a report of the mouse: in SGR notation, and the old one of three bytes.
  curses_key_mouse,
  curses_key_old_mouse,
};

/// The next byte (0...255) or key code; -1 when nothing has come. Waits at most the escape delay, after an Escape.
int curses_read(void);

/// After `curses_read` gave -1: true when nothing ever will come, because the terminal is gone.
bool curses_has_hung_up(void);

// MARK: - The mouse

/// Has the terminal report buttons and the wheel, or no longer; while it does, it leaves selecting text to Shift.
void curses_use_mouse(bool is_on);

// MARK: - Signals

/// Catches the signals of `curses_next_signal`, and gives the terminal back when another ends the process.
/// Returns a descriptor that becomes readable when one comes, -1 on failure. To be called on the main thread.
int curses_watch_signals(void);

/// SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM or SIGINT; 0 when none is waiting.
int curses_next_signal(void);

/// Gives the terminal back and stops the whole job, as ^Z does; returns when it is continued.
void curses_suspend(void);

/// Sends bytes past ncurses: only what moves no cursor and prints nothing (a clipboard).
void curses_send(const char *bytes, int count);

/// Gives the terminal to whoever comes next; `curses_resume` takes it again. Writes nothing after `curses_abandon`.
void curses_lend(void);

/// Writes bytes to the terminal while it is lent.
void curses_print(const char *bytes, int count);

/// Empties the screen without leaving full-screen mode, for what is printed next; `curses_repaint` ends that.
void curses_bare(void);

/// Waits for a byte while the terminal is lent, without echo; -1 when none will come.
int curses_wait_for_byte(void);

/// Runs a program on the terminal, which must be lent, and waits for it. When it is stopped, this process is too.
/// `input` is its standard input, -1 for the terminal. Returns its exit status, 128 and more for a signal, or minus
/// the number of the error that kept it from starting.
int curses_run(const char *const arguments[], int input);

/// Takes the terminal again, after somebody else stopped and continued the process.
void curses_resume(void);

#endif
