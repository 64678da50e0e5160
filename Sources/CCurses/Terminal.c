#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "Terminal.h"

#include "CCurses.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
// Buttons and the wheel, places in decimal digits.
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";

static struct termios found_modes;
static bool knows_modes;
static volatile sig_atomic_t is_taken;
static volatile sig_atomic_t uses_mouse;

/// Waits a little for a terminal that somebody made non-blocking.
static bool has_room(void) {
  struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
  return poll(&terminal, 1, 200) == 1;
}

static void write_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written < 0 && (errno == EINTR || (errno == EAGAIN && has_room()))) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

void terminal_write(const char *bytes, size_t count) { write_all(bytes, count); }

// MARK: - Modes

void terminal_remember_modes(void) { knows_modes = tcgetattr(STDIN_FILENO, &found_modes) == 0; }

const struct termios *terminal_found_modes(void) { return &found_modes; }

// MARK: - What is said on standard error meanwhile

/// In full-screen mode it would be lost with the screen, or stand in it: the last words of a runtime before a trap.
static int kept_errors = -1;
static int found_errors = -1;

static void keep_errors(void) {
  if (found_errors >= 0 || !isatty(STDERR_FILENO)) return;
  if (kept_errors < 0) kept_errors = memfd_create("diembao", MFD_CLOEXEC);
  if (kept_errors < 0) return;
  found_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (found_errors >= 0) dup2(kept_errors, STDERR_FILENO);
}

/// Only what is safe in a signal handler.
static void tell_errors(void) {
  if (found_errors < 0) return;
  dup2(found_errors, STDERR_FILENO);
  close(found_errors);
  found_errors = -1;
  char bytes[1024];
  ssize_t count;
  lseek(kept_errors, 0, SEEK_SET);
  while ((count = read(kept_errors, bytes, sizeof bytes)) > 0)
    if (write(STDERR_FILENO, bytes, (size_t)count) != count) break;
  if (ftruncate(kept_errors, 0) == 0) lseek(kept_errors, 0, SEEK_SET);
}

/// Filled while nothing is wrong: a signal handler may not ask terminfo.
static char reset_bytes[256];
static size_t reset_count;

static int collect(int byte) {
  if (reset_count < sizeof reset_bytes) reset_bytes[reset_count++] = (char)byte;
  return byte;
}

void terminal_prepare_reset(void) {
  static const char *const capabilities[] = {"sgr0", "cnorm", "rmkx", "rmcup"};
  reset_count = sizeof paste_off - 1;
  memcpy(reset_bytes, paste_off, reset_count);
  for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++) {
    const char *sequence = tigetstr(capabilities[i]);
    if (sequence != NULL && sequence != (char *)-1) tputs(sequence, 1, collect);
  }
}

static int put(int byte) {
  char character = (char)byte;
  write_all(&character, 1);
  return byte;
}

void terminal_send(const char *capability) {
  const char *sequence = tigetstr(capability);
  if (sequence != NULL && sequence != (char *)-1) tputs(sequence, 1, put);
}

void terminal_take(void) {
  keep_errors();
  write_all(paste_on, sizeof paste_on - 1);
  if (uses_mouse) write_all(mouse_on, sizeof mouse_on - 1);
  is_taken = 1;
}

void terminal_give_back(void) {
  is_taken = 0;
  if (uses_mouse) write_all(mouse_off, sizeof mouse_off - 1);
  write_all(paste_off, sizeof paste_off - 1);
  tell_errors();
}

void terminal_use_mouse(bool is_on) {
  if (uses_mouse == is_on) return;
  uses_mouse = is_on;
  if (!is_taken) return;
  if (is_on)
    write_all(mouse_on, sizeof mouse_on - 1);
  else
    write_all(mouse_off, sizeof mouse_off - 1);
}

void terminal_abandon(void) { is_taken = 0; }

// MARK: - Signals that end the process

static const int fatal[] = {SIGSEGV, SIGBUS,    SIGILL,  SIGTRAP, SIGFPE,  SIGABRT, SIGSYS,  SIGQUIT,
                            SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2, SIGIO};
enum { fatal_count = sizeof fatal / sizeof *fatal };
static struct sigaction fatal_before[fatal_count];

/// Only what is safe in a signal handler: write, poll, tcsetattr, sigaction, raise, and what ``tell_errors`` does.
static void die(int number) {
  if (is_taken) {
    is_taken = 0;
    if (uses_mouse) write_all(mouse_off, sizeof mouse_off - 1);
    write_all(reset_bytes, reset_count);
    if (knows_modes) tcsetattr(STDIN_FILENO, TCSANOW, &found_modes);
    tell_errors();
  }
  for (int i = 0; i < fatal_count; i++)
    if (fatal[i] == number) sigaction(number, &fatal_before[i], NULL);
  raise(number);
}

/// A stack that has run over has no room for a handler. The Swift runtime may have seen to it already.
static void make_room_for_handlers(void) {
  static char room[64 * 1024];
  stack_t stack;
  if (sigaltstack(NULL, &stack) != 0 || !(stack.ss_flags & SS_DISABLE)) return;
  stack = (stack_t){.ss_sp = room, .ss_size = sizeof room};
  sigaltstack(&stack, NULL);
}

// MARK: - Signals

static const int watched[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGINT};
enum { watched_count = sizeof watched / sizeof *watched };
static struct sigaction watched_before[watched_count];
static struct sigaction pipe_before;
static bool is_watching;
static int wake[2] = {-1, -1};

/// The program that has the terminal, for the signal handler; 0 for none.
static volatile sig_atomic_t lent_to;
static volatile sig_atomic_t is_leaving;

void terminal_lend_to(pid_t process) {
  lent_to = (sig_atomic_t)process;
  // It may have been told to end between its start and now.
  if (is_leaving && process > 0) kill(process, SIGTERM);
}

bool terminal_is_leaving(void) { return is_leaving != 0; }

static void note(int number) {
  int error = errno;
  if (number == SIGTERM || number == SIGHUP) {
    is_leaving = 1;
    if (lent_to > 0) kill((pid_t)lent_to, number);
  }
  unsigned char byte = (unsigned char)number;
  // A full pipe has woken the reader already.
  ssize_t written = write(wake[1], &byte, 1);
  (void)written;
  errno = error;
}

static void install(int number, void (*handler)(int), int flags, struct sigaction *before) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, before);
}

/// Catches a signal, unless it was ignored from the start (nohup).
static void catch(int number, void (*handler)(int), int flags, struct sigaction *before) {
  install(number, handler, flags, before);
  if (before->sa_handler == SIG_IGN) sigaction(number, before, NULL);
}

int curses_watch_signals(void) {
  if (is_watching) return wake[0];
  is_leaving = 0;
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  for (int i = 0; i < watched_count; i++) catch(watched[i], note, SA_RESTART, &watched_before[i]);
  make_room_for_handlers();
  for (int i = 0; i < fatal_count; i++) catch(fatal[i], die, SA_ONSTACK, &fatal_before[i]);
  install(SIGPIPE, SIG_IGN, 0, &pipe_before);
  is_watching = true;
  return wake[0];
}

void terminal_ignore_signals(void) {
  if (!is_watching) return;
  is_watching = false;
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &watched_before[i], NULL);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &fatal_before[i], NULL);
  sigaction(SIGPIPE, &pipe_before, NULL);
}

int curses_next_signal(void) {
  unsigned char byte = 0;
  return read(wake[0], &byte, 1) == 1 ? byte : 0;
}

void terminal_stop(void) {
  struct sigaction stop, go_on;
  sigset_t stopping, mask;
  sigemptyset(&stopping);
  sigaddset(&stopping, SIGTSTP);
  install(SIGCONT, SIG_DFL, 0, &go_on);
  // The rest of the job first, so that a `make` around us stops too. Then this very thread, which must not go on
  // meanwhile; Dispatch blocks signals in its threads.
  install(SIGTSTP, SIG_IGN, 0, &stop);
  kill(0, SIGTSTP);
  install(SIGTSTP, SIG_DFL, 0, NULL);
  pthread_sigmask(SIG_UNBLOCK, &stopping, &mask);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &stop, NULL);
  sigaction(SIGCONT, &go_on, NULL);
}

// MARK: - A question to the terminal

/// Reads an answer like `ESC [ 24 ; 2 R`; returns the column, 0 without an answer in time.
static int read_cursor_column(void) {
  char answer[32];
  size_t count = 0;
  struct pollfd terminal = {.fd = STDIN_FILENO, .events = POLLIN};
  while (count < sizeof answer - 1 && poll(&terminal, 1, 200) == 1) {
    if (read(STDIN_FILENO, &answer[count], 1) != 1) return 0;
    if (answer[count++] == 'R') break;
  }
  answer[count] = '\0';
  int row = 0, column = 0;
  const char *start = strchr(answer, '\033');
  return start != NULL && sscanf(start, "\033[%d;%dR", &row, &column) == 2 ? column : 0;
}

bool curses_terminal_is_utf8(void) {
  struct termios found, quiet;
  if (tcgetattr(STDIN_FILENO, &found) != 0) return true;
  quiet = found;
  quiet.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
  static const char question[] = "\r\xC3\xA9\033[6n";
  write_all(question, sizeof question - 1);
  int column = read_cursor_column();
  static const char wipe[] = "\r\033[K";
  write_all(wipe, sizeof wipe - 1);
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
  return column != 3;
}
