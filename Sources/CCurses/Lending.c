#define _GNU_SOURCE

#include "CCurses.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "Terminal.h"

extern char **environ;

void curses_bare(void) {
  terminal_send("sgr0");
  terminal_send("cnorm");
  terminal_send("clear");
}

void curses_print(const char *bytes, int count) { terminal_write(bytes, (size_t)count); }

int curses_wait_for_byte(void) {
  struct termios found, quiet;
  if (tcgetattr(STDIN_FILENO, &found) != 0) return -1;
  quiet = found;
  quiet.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG);
  quiet.c_cc[VMIN] = 1;
  quiet.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
  unsigned char byte = 0;
  struct pollfd terminal = {.fd = STDIN_FILENO, .events = POLLIN};
  // A signal (the window has another size) is no key, but the end is; another thread may have been told of it.
  int ready = 0;
  while (!terminal_is_leaving() && ready == 0) {
    ready = poll(&terminal, 1, 200);
    if (ready < 0 && errno == EINTR) ready = 0;
  }
  int result = ready > 0 && read(STDIN_FILENO, &byte, 1) == 1 ? byte : -1;
  // The rest of a key that sends several bytes.
  while (result >= 0 && poll(&terminal, 1, 25) == 1 && read(STDIN_FILENO, &byte, 1) == 1) continue;
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
  return result;
}

/// Starts it with the signals of a program started by a shell: ours are caught, ignored or blocked.
static int start(const char *const arguments[], int input, pid_t *process) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  posix_spawn_file_actions_init(&actions);
  if (input >= 0) posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  int error = posix_spawnp(process, arguments[0], &actions, &attributes, (char *const *)arguments,
                           environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return error;
}

/// Returns the status of a program that has ended, or minus the number of an error.
static int wait_for(pid_t process) {
  int status = 0;
  while (1) {
    pid_t ended = waitpid(process, &status, WUNTRACED);
    if (ended < 0 && errno == EINTR) continue;
    if (ended < 0) return -errno;
    if (!WIFSTOPPED(status)) break;
    // ^Z reached the program; the shell gets the terminal only when the whole job is stopped.
    raise(SIGSTOP);
    kill(process, SIGCONT);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int curses_run(const char *const arguments[], int input) {
  // Keys that stop or end the program are not meant for us.
  static const int keys[] = {SIGINT, SIGQUIT, SIGTSTP};
  enum { count = sizeof keys / sizeof *keys };
  struct sigaction before[count], ignore = {.sa_handler = SIG_IGN};
  sigemptyset(&ignore.sa_mask);
  for (int i = 0; i < count; i++) sigaction(keys[i], &ignore, &before[i]);
  pid_t process = 0;
  int error = start(arguments, input, &process);
  if (error == 0) terminal_lend_to(process);
  int status = error == 0 ? wait_for(process) : -error;
  terminal_lend_to(0);
  for (int i = 0; i < count; i++) sigaction(keys[i], &before[i], NULL);
  return status;
}
