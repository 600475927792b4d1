/* Stands between a program and the C library (LD_PRELOAD), for the files of one journal only.
 *
 * Two uses, both of what reaches the disk and when:
 *
 *   RIG_WATCH=/full/path/journal.db   the journal: the file, its -wal, -journal, -shm, -lock, the
 *                                     draft it is built as (.partial), its folder
 *   RIG_RECORD=/full/path/record      records every open that creates, write, truncation, sync,
 *                                     removal, renaming and link, in order, with what goes to
 *                                     standard output (the acknowledgements) in between
 *
 * and, called by the program itself through dlsym: rig_arm(n, error, sticky) lets the n-th of these
 * calls from now on fail; rig_count() says how many there were; rig_fired() which kind failed.
 *
 * Build: cc -O2 -shared -fPIC -o shim.so shim.c -ldl
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { none, data, folder, memory, lockfile };
enum fired { nothing, a_write, a_sync, a_folder_sync, a_truncation, a_creation, a_memory_write };

#define DESCRIPTORS 4096
#define LONGEST 1024

static struct { enum kind kind; char path[LONGEST]; } files[DESCRIPTORS];
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static char watched[LONGEST], watched_folder[LONGEST];
static int record = -1;

static long calls, fail_at;
static int fail_error, fail_sticky, fired, short_descriptor = -1;

static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static int (*real_ftruncate)(int, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_unlinkat)(int, const char *, int);
static int (*real_remove)(const char *);
static int (*real_rename)(const char *, const char *);
static int (*real_renameat)(int, const char *, int, const char *);
static int (*real_linkat)(int, const char *, int, const char *, int);

__attribute__((constructor)) static void start(void) {
  real_open = dlsym(RTLD_NEXT, "open64");
  real_openat = dlsym(RTLD_NEXT, "openat64");
  real_close = dlsym(RTLD_NEXT, "close");
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  real_unlinkat = dlsym(RTLD_NEXT, "unlinkat");
  real_remove = dlsym(RTLD_NEXT, "remove");
  real_rename = dlsym(RTLD_NEXT, "rename");
  real_renameat = dlsym(RTLD_NEXT, "renameat");
  real_linkat = dlsym(RTLD_NEXT, "linkat");
  const char *path = getenv("RIG_WATCH");
  if (!path || strlen(path) >= LONGEST - 16) return;
  strcpy(watched, path);
  strcpy(watched_folder, path);
  char *stroke = strrchr(watched_folder, '/');
  if (stroke) *stroke = 0;
  const char *to = getenv("RIG_RECORD");
  if (to) record = real_open(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

static enum kind kind_of(const char *path) {
  if (!watched[0] || !path) return none;
  if (!strcmp(path, watched_folder)) return folder;
  size_t length = strlen(watched);
  if (strncmp(path, watched, length)) return none;
  const char *end = path + length;
  /* While it is made it is called FILE.xxxxxxxx.partial. */
  if (*end == '.' && strlen(end) >= 17 && !strncmp(end + 9, ".partial", 8)) end += 17;
  if (!*end || !strcmp(end, "-wal") || !strcmp(end, "-journal")) return data;
  if (!strcmp(end, "-shm")) return memory;
  if (!strcmp(end, "-lock")) return lockfile;
  return none;
}

static enum kind kind_at(int descriptor) {
  if (descriptor < 0 || descriptor >= DESCRIPTORS) return none;
  return files[descriptor].kind;
}

/* The whole path of a name in an open folder, if that is the journal's. */
static const char *path_at(int at, const char *path, char whole[2 * LONGEST]) {
  if (path[0] == '/' || kind_at(at) != folder) return path;
  snprintf(whole, 2 * LONGEST, "%s/%s", watched_folder, path);
  return whole;
}

/* One entry: op, length of the path, offset or size, length of the bytes, the path, the bytes. */
static void note(char op, const char *path, uint64_t offset, const void *bytes, uint32_t length) {
  if (record < 0) return;
  char head[15];
  uint16_t named = (uint16_t)strlen(path);
  head[0] = op;
  memcpy(head + 1, &named, 2);
  memcpy(head + 3, &offset, 8);
  memcpy(head + 11, &length, 4);
  struct iovec parts[3] = {
    {head, sizeof head}, {(void *)path, named}, {(void *)bytes, length}};
  if (syscall(SYS_writev, record, parts, 3) != (long)(sizeof head + named + length)) {
    fprintf(stderr, "shim: the record cannot be written\n");
    _exit(70);
  }
}

/* Whether this call is the one that must fail. */
static int fails(enum fired what, int is_sync) {
  calls++;
  if (!fail_at || calls < fail_at) return 0;
  if (calls > fail_at && !(fail_sticky && !is_sync)) return 0;
  if (!fired) fired = what;
  errno = fail_error;
  return 1;
}

/* MARK: - For the program under test */

void rig_arm(long at, int error, int sticky) {
  pthread_mutex_lock(&gate);
  calls = 0;
  fail_at = at;
  fail_error = error;
  fail_sticky = sticky;
  fired = nothing;
  short_descriptor = -1;
  pthread_mutex_unlock(&gate);
}

long rig_count(void) { return calls; }

int rig_fired(void) { return fired; }

/* MARK: - Opening and closing */

static int opened(int descriptor, const char *path, int creates) {
  if (descriptor < 0 || descriptor >= DESCRIPTORS) return descriptor;
  enum kind kind = kind_of(path);
  files[descriptor].kind = kind;
  if (kind == none) return descriptor;
  snprintf(files[descriptor].path, LONGEST, "%s", path);
  if (kind == data && creates) note('O', path, 0, "", 0);
  return descriptor;
}

static int open_watched(const char *path, int flags, mode_t mode) {
  enum kind kind = kind_of(path);
  if (kind == none) return opened(real_open(path, flags, mode), path, 0);
  pthread_mutex_lock(&gate);
  int creates = (flags & O_CREAT) && access(path, F_OK) != 0;
  int descriptor = -1;
  if (!creates || !fails(a_creation, 0))
    descriptor = opened(real_open(path, flags, mode), path, creates);
  int error = errno;
  pthread_mutex_unlock(&gate);
  errno = error;
  return descriptor;
}

#define MODE(flags)                                   \
  mode_t mode = 0;                                    \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {            \
    va_list rest;                                     \
    va_start(rest, flags);                            \
    mode = va_arg(rest, mode_t);                      \
    va_end(rest);                                     \
  }

int open(const char *path, int flags, ...) {
  MODE(flags)
  return open_watched(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  MODE(flags)
  return open_watched(path, flags, mode);
}

static int opened_at(int at, const char *path, int flags, mode_t mode) {
  char whole[2 * LONGEST];
  const char *full = path_at(at, path, whole);
  if (full[0] == '/') return open_watched(full, flags, mode);
  return real_openat(at, path, flags, mode);
}

int openat(int at, const char *path, int flags, ...) {
  MODE(flags)
  return opened_at(at, path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...) {
  MODE(flags)
  return opened_at(at, path, flags, mode);
}

int close(int descriptor) {
  if (descriptor >= 0 && descriptor < DESCRIPTORS) files[descriptor].kind = none;
  return real_close(descriptor);
}

/* MARK: - Writing */

static ssize_t written(int descriptor, const void *bytes, size_t length, off64_t offset) {
  enum kind kind = kind_at(descriptor);
  if (kind != data && kind != memory && kind != lockfile)
    return real_pwrite(descriptor, bytes, length, offset);
  pthread_mutex_lock(&gate);
  ssize_t done = -1;
  int cut = 0;
  /* The note in the lock, like the shared memory, is no part of what is durable. */
  if (fails(kind == data ? a_write : a_memory_write, 0)) {
    /* A full disk takes what fits, and refuses the rest. */
    cut = fail_error == ENOSPC && short_descriptor != descriptor && length > 1;
    short_descriptor = descriptor;
    if (cut) done = real_pwrite(descriptor, bytes, length / 2, offset);
  } else {
    done = real_pwrite(descriptor, bytes, length, offset);
  }
  if (done > 0 && kind == data)
    note('W', files[descriptor].path, (uint64_t)offset, bytes, (uint32_t)done);
  int error = errno;
  pthread_mutex_unlock(&gate);
  errno = error;
  return done;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
  return written(descriptor, bytes, length, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
  return written(descriptor, bytes, length, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
  if (descriptor == 1 && record >= 0) {
    pthread_mutex_lock(&gate);
    ssize_t done = real_write(descriptor, bytes, length);
    if (done > 0) note('A', "", 0, bytes, (uint32_t)done);
    pthread_mutex_unlock(&gate);
    return done;
  }
  enum kind kind = kind_at(descriptor);
  if (kind != data && kind != memory && kind != lockfile)
    return real_write(descriptor, bytes, length);
  off64_t offset = lseek64(descriptor, 0, SEEK_CUR);
  ssize_t done = written(descriptor, bytes, length, offset);
  if (done > 0) lseek64(descriptor, offset + done, SEEK_SET);
  return done;
}

static int truncated(int descriptor, off64_t size) {
  if (kind_at(descriptor) != data && kind_at(descriptor) != memory)
    return real_ftruncate(descriptor, size);
  pthread_mutex_lock(&gate);
  int result = -1, error = fail_error;
  if (!fails(a_truncation, 0)) {
    result = real_ftruncate(descriptor, size);
    error = errno;
    if (result == 0 && kind_at(descriptor) == data)
      note('T', files[descriptor].path, (uint64_t)size, "", 0);
  }
  pthread_mutex_unlock(&gate);
  errno = error;
  return result;
}

int ftruncate(int descriptor, off_t size) { return truncated(descriptor, size); }

int ftruncate64(int descriptor, off64_t size) { return truncated(descriptor, size); }

static int synced(int descriptor, int (*sync)(int)) {
  enum kind kind = kind_at(descriptor);
  if (kind != data && kind != folder) return sync(descriptor);
  pthread_mutex_lock(&gate);
  int result = -1, error = fail_error;
  if (!fails(kind == folder ? a_folder_sync : a_sync, 1)) {
    result = sync(descriptor);
    error = errno;
    if (result == 0)
      note(kind == folder ? 'D' : 'S', kind == folder ? "" : files[descriptor].path, 0, "", 0);
  }
  pthread_mutex_unlock(&gate);
  errno = error;
  return result;
}

int fsync(int descriptor) { return synced(descriptor, real_fsync); }

int fdatasync(int descriptor) { return synced(descriptor, real_fdatasync); }

/* MARK: - Names */

int unlink(const char *path) {
  int result = real_unlink(path);
  if (result == 0 && kind_of(path) == data) note('U', path, 0, "", 0);
  return result;
}

int unlinkat(int at, const char *path, int flags) {
  char whole[2 * LONGEST];
  const char *full = path_at(at, path, whole);
  int result = real_unlinkat(at, path, flags);
  if (result == 0 && kind_of(full) == data) note('U', full, 0, "", 0);
  return result;
}

int remove(const char *path) {
  int result = real_remove(path);
  if (result == 0 && kind_of(path) == data) note('U', path, 0, "", 0);
  return result;
}

static int moved(char op, int result, const char *from, const char *to) {
  if (result == 0 && (kind_of(from) == data || kind_of(to) == data))
    note(op, from, 0, to, (uint32_t)strlen(to));
  return result;
}

int rename(const char *from, const char *to) { return moved('R', real_rename(from, to), from, to); }

int renameat(int at, const char *from, int new_at, const char *to) {
  char whole[2 * LONGEST], new_whole[2 * LONGEST];
  int result = real_renameat(at, from, new_at, to);
  return moved('R', result, path_at(at, from, whole), path_at(new_at, to, new_whole));
}

int linkat(int at, const char *from, int new_at, const char *to, int flags) {
  char whole[2 * LONGEST], new_whole[2 * LONGEST];
  int result = real_linkat(at, from, new_at, to, flags);
  return moved('L', result, path_at(at, from, whole), path_at(new_at, to, new_whole));
}
