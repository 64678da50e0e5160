#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CCurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "Terminal.h"

// term.h makes macros of the terminfo names.
#undef columns
#undef lines

// Without these the header is that of the narrow library, whose repaints go wrong with every accent. Linking is
// checked too: `setcchar` and `wadd_wchnstr` exist in the wide library only.
#if !defined(CCHARW_MAX) || !defined(WA_BOLD) || !NCURSES_WIDECHAR
#error "ncurses with wide characters is needed (Debian: libncursesw5-dev)"
#endif

_Static_assert(curses_key_down == KEY_DOWN && curses_key_right == KEY_RIGHT, "arrows");
_Static_assert(curses_key_home == KEY_HOME && curses_key_backspace == KEY_BACKSPACE, "home");
_Static_assert(curses_key_f0 == KEY_F0 && curses_key_insert == KEY_IC, "functions");
_Static_assert(curses_key_delete == KEY_DC && curses_key_enter == KEY_ENTER, "editing");
_Static_assert(curses_key_scroll_down == KEY_SF && curses_key_scroll_up == KEY_SR, "scrolling");
_Static_assert(curses_key_page_down == KEY_NPAGE && curses_key_page_up == KEY_PPAGE, "pages");
_Static_assert(curses_key_pad_home == KEY_A1 && curses_key_pad_page_up == KEY_A3, "pad, top");
_Static_assert(curses_key_pad_centre == KEY_B2 && curses_key_pad_end == KEY_C1, "pad, middle");
_Static_assert(curses_key_pad_page_down == KEY_C3 && curses_key_back_tab == KEY_BTAB, "pad, end");
_Static_assert(curses_key_end == KEY_END && curses_key_find == KEY_FIND, "end");
_Static_assert(curses_key_select == KEY_SELECT && curses_key_shift_delete == KEY_SDC, "shift");
_Static_assert(curses_key_shift_end == KEY_SEND && curses_key_shift_home == KEY_SHOME, "shift");
_Static_assert(curses_key_shift_left == KEY_SLEFT && curses_key_shift_right == KEY_SRIGHT, "shift");

static SCREEN *screen;
/// Keys are read through a pad: reading from a window would also refresh it.
static WINDOW *input;
static bool has_colours;
static int cursor_visibility;

// MARK: - Locale

static bool locale_was_utf8;

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool curses_use_locale(void) {
  setlocale(LC_ALL, "");
  locale_was_utf8 = is_utf8();
  if (locale_was_utf8) return true;
  setlocale(LC_CTYPE, "C.UTF-8");
  return is_utf8();
}

bool curses_locale_is_utf8(void) { return locale_was_utf8; }

// MARK: - Opening and closing

bool curses_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

/// What the terminal description says of the name.
static enum curses_opening look_up(const char *name) {
  int found = 0;
  if (setupterm(name, STDOUT_FILENO, &found) != OK) return curses_unknown_terminal;
  const char *cup = tigetstr("cup");
  bool can_place = cup != NULL && cup != (char *)-1;
  del_curterm(cur_term);
  return can_place ? curses_opened : curses_no_cursor_addressing;
}

/// Every key to us, ^C and ^Z too, but flow control stays what its owner made it.
static void set_modes(void) {
  raw();
  nonl();
  noecho();
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) == 0) {
    modes.c_iflag |= terminal_found_modes()->c_iflag & (IXON | IXOFF | IXANY);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
    def_prog_mode();
  }
}

static void define(const char *sequence, int key) {
  if (key_defined(sequence) == 0) define_key(sequence, key);
}

/// What terminals send that their description does not name: the description is often another terminal's.
static void define_keys(void) {
  static const struct {
    const char *sequence;
    int key;
  } common[] = {
      {"\033[A", KEY_UP},     {"\033OA", KEY_UP},     {"\033[B", KEY_DOWN},  {"\033OB", KEY_DOWN},
      {"\033[C", KEY_RIGHT},  {"\033OC", KEY_RIGHT},  {"\033[D", KEY_LEFT},  {"\033OD", KEY_LEFT},
      {"\033[H", KEY_HOME},   {"\033OH", KEY_HOME},   {"\033[1~", KEY_HOME}, {"\033[7~", KEY_HOME},
      {"\033[F", KEY_END},    {"\033OF", KEY_END},    {"\033[4~", KEY_END},  {"\033[8~", KEY_END},
      {"\033[2~", KEY_IC},    {"\033[3~", KEY_DC},    {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
      {"\033[Z", KEY_BTAB},   {"\033OM", KEY_ENTER},  {"\033OP", KEY_F(1)},  {"\033OQ", KEY_F(2)},
      {"\033OR", KEY_F(3)},   {"\033OS", KEY_F(4)},   {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)},
      {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)}, {"\033[[A", KEY_F(1)}, {"\033[[B", KEY_F(2)},
      {"\033[[C", KEY_F(3)},  {"\033[[D", KEY_F(4)},  {"\033[[E", KEY_F(5)}, {"\033[15~", KEY_F(5)},
      {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)}, {"\033[19~", KEY_F(8)}, {"\033[20~", KEY_F(9)},
      {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
  };
  for (size_t i = 0; i < sizeof common / sizeof *common; i++)
    define(common[i].sequence, common[i].key);
  // Alt-arrows: xterm, iTerm2, and Escape before the arrow.
  static const char *const left[] = {"\033[1;3D", "\033[1;9D", "\033\033[D", "\033\033OD"};
  static const char *const right[] = {"\033[1;3C", "\033[1;9C", "\033\033[C", "\033\033OC"};
  for (size_t i = 0; i < sizeof left / sizeof *left; i++) {
    define_key(left[i], curses_key_alt_left);
    define_key(right[i], curses_key_alt_right);
  }
  define_key("\033[200~", curses_key_paste_begin);
  define_key("\033[201~", curses_key_paste_end);
  define_key("\033[<", curses_key_mouse);
  define_key("\033[M", curses_key_old_mouse);
}

enum curses_opening curses_open(const char *name, int escape_delay) {
  enum curses_opening found = look_up(name);
  if (found != curses_opened) return found;
  // Left set, they would pin the size to what it was when the shell started.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  terminal_remember_modes();
  if (escape_delay >= 0) set_escdelay(escape_delay);
  screen = newterm(name, stdout, stdin);
  input = screen == NULL ? NULL : newpad(1, 1);
  if (input == NULL) return curses_failed;
  set_modes();
  keypad(input, TRUE);
  nodelay(input, TRUE);
  define_keys();
  leaveok(stdscr, FALSE);
  // Rows that only moved are moved by the terminal.
  idlok(stdscr, TRUE);
  cursor_visibility = -1;
  terminal_prepare_reset();
  terminal_take();
  return curses_opened;
}

bool curses_use_colours(void) {
  has_colours = has_colors() && start_color() == OK && use_default_colors() == OK;
  for (short pair = 1; has_colours && pair <= (COLORS < 16 ? 8 : 16); pair++)
    init_pair(pair, pair - 1, -1);
  return has_colours;
}

/// The pair of a cell's colour. Where there are eight colours, bold stands for the brighter ones, as on the Linux
/// console; of a brighter black, which would be black on black, only dim is left.
static short pair_of(const struct curses_cell *cell, attr_t *attributes) {
  if (!has_colours) return 0;
  if (cell->colour <= 8 || COLORS >= 16) return cell->colour;
  *attributes |= cell->colour == 9 ? WA_DIM : WA_BOLD;
  return cell->colour == 9 ? 0 : cell->colour - 8;
}

static void forget(void) {
  if (screen != NULL) delscreen(screen);
  screen = NULL;
  input = NULL;
  has_colours = false;
}

void curses_close(void) {
  if (screen == NULL) return;
  endwin();
  terminal_give_back();
  terminal_ignore_signals();
  forget();
}

void curses_abandon(void) {
  terminal_abandon();
  forget();
}

// MARK: - Drawing

static attr_t attributes_of(const struct curses_cell *cell) {
  attr_t attributes = WA_NORMAL;
  if (cell->attributes & curses_bold) attributes |= WA_BOLD;
  if (cell->attributes & curses_dim) attributes |= WA_DIM;
  if (cell->attributes & curses_underline) attributes |= WA_UNDERLINE;
  if (cell->attributes & curses_reverse) attributes |= WA_REVERSE;
  return attributes;
}

/// Sets one position of a row to a character; its marks beyond what ncurses holds are left out.
static void set_cell(cchar_t *position, const struct curses_cell *cell, const uint32_t *text) {
  wchar_t characters[CCHARW_MAX + 1] = {L' '};
  for (int i = 0; i < cell->scalars && i < CCHARW_MAX - 1; i++) characters[i] = (wchar_t)text[i];
  attr_t attributes = attributes_of(cell);
  short pair = pair_of(cell, &attributes);
  setcchar(position, characters, attributes, pair, NULL);
}

static const uint32_t space = L' ';
static const uint32_t white_square = 0x25A1;

void curses_draw_row(int row, const struct curses_cell *cells, int count, const uint32_t *text) {
  int columns = getmaxx(stdscr);
  cchar_t *line = calloc((size_t)columns + 1, sizeof *line);
  if (line == NULL) return;
  int column = 0, positions = 0;
  for (int i = 0; i < count && column < columns; text += cells[i].scalars, i++) {
    struct curses_cell cell = cells[i];
    bool fits = cell.scalars > 0 && column + cell.width <= columns;
    if (fits && wcwidth((wchar_t)*text) == cell.width) {
      set_cell(&line[positions++], &cell, text);
      column += cell.width;
      continue;
    }
    int end = column + cell.width;
    cell.scalars = 1;
    set_cell(&line[positions++], &cell, fits ? &white_square : &space);
    for (column++; column < end && column < columns; column++)
      set_cell(&line[positions++], &cell, &space);
  }
  struct curses_cell rest = {.scalars = 1, .width = 1};
  for (; column < columns; column++) set_cell(&line[positions++], &rest, &space);
  mvwadd_wchnstr(stdscr, row, 0, line, positions);
  free(line);
}

void curses_update(int row, int column, bool shows_cursor) {
  if (cursor_visibility != shows_cursor) curs_set(cursor_visibility = shows_cursor);
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

void curses_repaint(void) {
  clearok(curscr, TRUE);
  cursor_visibility = -1;
}

void curses_window_size(int *rows, int *columns) {
  struct winsize size = {0};
  bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
  *rows = known ? size.ws_row : 24;
  *columns = known ? size.ws_col : 80;
}

void curses_measure(int *rows, int *columns) {
  curses_window_size(rows, columns);
  // Not `resizeterm`, which also puts a KEY_RESIZE among the keys.
  if (is_term_resized(*rows, *columns)) resize_term(*rows, *columns);
}

// MARK: - Keys

int curses_read(void) { return wgetch(input); }

bool curses_has_hung_up(void) {
  struct pollfd terminal = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&terminal, 1, 0) <= 0) return false;
  if (terminal.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int waiting = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}

// MARK: - The mouse

void curses_use_mouse(bool is_on) { terminal_use_mouse(is_on); }

// MARK: - Suspension

void curses_suspend(void) {
  endwin();
  terminal_give_back();
  terminal_stop();
  curses_resume();
}

void curses_send(const char *bytes, int count) {
  if (screen != NULL) terminal_write(bytes, (size_t)count);
}

void curses_lend(void) {
  if (screen == NULL) return;
  endwin();
  terminal_give_back();
}

void curses_resume(void) {
  if (screen == NULL) return;
  reset_prog_mode();
  terminal_take();
  // The next update sends what starts full-screen mode, the cursor's visibility with it.
  clearok(curscr, TRUE);
  cursor_visibility = -1;
}
