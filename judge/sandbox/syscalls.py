"""System calls: their numbers on x86-64 and arm64, and what the sandbox does with each.

``COMPUTING`` is allowed. ``QUIET`` is refused with EPERM and not reported, because honest libraries try these calls but
do not need them. ``CHECKED`` depends on the arguments (``seccomp.py``). ``COUNTED`` is allowed a limited number of
times (``child.py``). All others are refused and reported; for the known ones, ``REPORTED`` describes the attempt in
words. A row is ``name x86-64 arm64``; ``-`` if an architecture lacks the call.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache

from judge.text.phrases import mark

USE_CALL = mark("use the system call {call}")
_COMPUTING = """
read 0 63; write 1 64; readv 19 65; writev 20 66; pread64 17 67; pwrite64 18 68; preadv 295 69; pwritev 296 70;
close 3 57; close_range 436 436; fstat 5 80; lseek 8 62; poll 7 -; ppoll 271 73; select 23 -; pselect6 270 72;
mprotect 10 226; munmap 11 215; brk 12 214; msync 26 227; rt_sigaction 13 134; rt_sigprocmask 14 135;
rt_sigreturn 15 139; rt_sigpending 127 136;
rt_sigsuspend 130 133; rt_sigtimedwait 128 137; sigaltstack 131 132; access 21 -; faccessat 269 48;
faccessat2 439 439; readlink 89 -; readlinkat 267 78; open 2 -; openat 257 56; stat 4 -; lstat 6 -;
newfstatat 262 79; statx 332 291; getdents64 217 61; getcwd 79 17; dup 32 23; dup2 33 -; dup3 292 24;
nanosleep 35 101;
gettimeofday 96 169; time 201 -; times 100 153; getrusage 98 165; uname 63 160; getpid 39 172;
gettid 186 178; getppid 110 173; getuid 102 174; geteuid 107 175; getgid 104 176; getegid 108 177;
getresuid 118 148; getresgid 120 150; getgroups 115 158; getpgrp 111 -; getpgid 121 155; getsid 124 156;
getrlimit 97 163; set_robust_list 273 99; get_robust_list 274 100;
rseq 334 293; set_tid_address 218 96; exit 60 93; exit_group 231 94; sched_yield 24 124;
sched_getaffinity 204 123; sched_getparam 143 121; sched_getscheduler 145 120; sched_get_priority_max 146 125;
sched_get_priority_min 147 126; getcpu 309 168; getrandom 318 278; epoll_create 213 -; epoll_create1 291 20;
epoll_ctl 233 21; epoll_wait 232 -; epoll_pwait 281 22; eventfd 284 -; eventfd2 290 19;
shutdown 48 210; getsockname 51 204; getpeername 52 205; restart_syscall 219 128;
alarm 37 -; setitimer 38 103; getitimer 36 102; pause 34 -; getpriority 140 141;
arch_prctl 158 -;
"""

_REPORTED = {
    mark("start a process"): """
clone3 435 435; fork 57 -; vfork 58 -; execve 59 221; execveat 322 281;
""",
    mark("open a network connection"): """
connect 42 203; bind 49 200; listen 50 201; accept 43 202; accept4 288 242;
""",
    mark("send a signal"): """
rt_sigqueueinfo 129 138; rt_tgsigqueueinfo 297 240; pidfd_send_signal 424 424;
""",
    mark("look into another process"): """
ptrace 101 117; process_vm_readv 310 270; process_vm_writev 311 271; process_madvise 440 440;
process_mrelease 448 448; kcmp 312 272; pidfd_open 434 434; pidfd_getfd 438 438;
""",
    mark("create shared memory"): """
memfd_create 319 279; memfd_secret 447 447; shmget 29 194; shmat 30 196; shmctl 31 195; shmdt 67 197;
semget 64 190; semop 65 193; semctl 66 191; semtimedop 220 192; msgget 68 186; msgsnd 69 189; msgrcv 70 188;
msgctl 71 187; mq_open 240 180; mq_unlink 241 181;
""",
    mark("use the kernel's asynchronous I/O"): """
io_uring_setup 425 425; io_uring_enter 426 426; io_uring_register 427 427; io_setup 206 0; io_submit 209 2;
""",
    mark("load a program into the kernel"): """
bpf 321 280; perf_event_open 298 241; init_module 175 105; finit_module 313 273; delete_module 176 106;
kexec_load 246 104; kexec_file_load 320 294; seccomp 317 277;
""",
    mark("use the kernel's keyring"): """
keyctl 250 219; add_key 248 217; request_key 249 218;
""",
    mark("take over page faults"): """
userfaultfd 323 282;
""",
    mark("change namespaces or mounts"): """
unshare 272 97; setns 308 268; mount 165 40; umount2 166 39; move_mount 429 429; open_tree 428 428;
fsopen 430 430; fsmount 432 432; fsconfig 431 431; fspick 433 433; mount_setattr 442 442; pivot_root 155 41;
chroot 161 51; landlock_create_ruleset 444 444; landlock_add_rule 445 445; landlock_restrict_self 446 446;
""",
    mark("change files"): """
mkdir 83 -; mkdirat 258 34; rmdir 84 -; unlink 87 -; unlinkat 263 35; rename 82 -; renameat 264 38;
renameat2 316 276; link 86 -; linkat 265 37; symlink 88 -; symlinkat 266 36; mknod 133 -; mknodat 259 33;
truncate 76 45; ftruncate 77 46; fallocate 285 47; creat 85 -; chmod 90 -; fchmod 91 52; fchmodat 268 53;
chown 92 -; fchown 93 55; lchown 94 -; fchownat 260 54; utime 132 -; utimes 235 -; utimensat 280 88;
futimesat 261 -; setxattr 188 5; lsetxattr 189 6; fsetxattr 190 7; removexattr 197 14; openat2 437 437;
name_to_handle_at 303 -; open_by_handle_at 304 -; sendfile 40 71; splice 275 76; tee 276 77; vmsplice 278 75;
copy_file_range 326 285;
""",
    mark("watch files"): """
inotify_init 253 -; inotify_init1 294 26; fanotify_init 300 262;
""",
    mark("become another user"): """
setuid 105 146; setgid 106 144; setreuid 113 145; setregid 114 143; setresuid 117 147; setresgid 119 149;
setgroups 116 159; setfsuid 122 151; setfsgid 123 152; capset 126 91; personality 135 92;
""",
    mark("change the machine"): """
reboot 169 142; swapon 167 224; swapoff 168 225; sethostname 170 161; setdomainname 171 162;
settimeofday 164 170; clock_settime 227 112; clock_adjtime 305 266; adjtimex 159 171; acct 163 89;
quotactl 179 60; syslog 103 116; iopl 172 -; ioperm 173 -; vhangup 153 58; modify_ldt 154 -;
""",
}
_QUIET = """
setpriority 141 140; sched_setaffinity 203 122; sched_setscheduler 144 119; sched_setparam 142 118;
sched_setattr 314 274; mbind 237 235; set_mempolicy 238 237; get_mempolicy 239 236; migrate_pages 256 238;
move_pages 279 239; mlock 149 228; mlock2 325 284; mlockall 151 230; munlock 150 229; munlockall 152 231;
setpgid 109 154; setsid 112 157; statfs 137 43; fstatfs 138 44; ioprio_set 251 30; setsockopt 54 208;
mincore 27 232; chdir 80 49; fchdir 81 50; umask 95 166; capget 125 90; timer_create 222 107; timerfd_create 283 85;
signalfd4 289 74; sysinfo 99 179; futex_waitv 449 449;
"""
_CHECKED = """
clone 56 220; socket 41 198; socketpair 53 199; kill 62 129; tgkill 234 131; tkill 200 130; ioctl 16 29; prctl 157 167;
prlimit64 302 261; setrlimit 160 164; futex 202 98; fcntl 72 25; mmap 9 222; mremap 25 216; madvise 28 233;
sendto 44 206; recvfrom 45 207; sendmsg 46 211; recvmsg 47 212; getsockopt 55 209; seccomp 317 277; pipe 22 -;
pipe2 293 59; fsync 74 82; fdatasync 75 83;
clock_nanosleep 230 115; clock_gettime 228 113; clock_getres 229 114; membarrier 324 283;
"""
COUNTED = ("pipe", "pipe2", "socketpair")
AF_UNIX = 1
# The type of a pair of streams, with or without the flags SOCK_CLOEXEC and SOCK_NONBLOCK. Datagram sockets could
# write to any named socket of the machine.
STREAMS = (1, 1 | 0x800, 1 | 0x80000, 1 | 0x80800)

ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7), "arm64": (1, 0xC00000B7)}


class SyscallTable:
    """The numbers of one architecture. ``audit`` is the architecture's AUDIT_ARCH constant."""

    def __init__(self, machine: str) -> None:
        column, self.audit = ARCHITECTURES[machine]
        self.computing = _numbers(_COMPUTING, column)
        self.quiet = _numbers(_QUIET, column)
        self.checked = _numbers(_CHECKED, column)
        self.reported = {words: _numbers(rows, column) for words, rows in _REPORTED.items()}
        self.counted = {self.checked[name] for name in COUNTED if name in self.checked}

    def creates_pipe(self, number: int, arguments: Sequence[int]) -> bool:
        """Return whether a call creates a pipe, or a pair of sockets of the kind that is allowed."""
        if number != self.checked["socketpair"]:
            return number in self.counted
        family, kind = (argument & 0xFFFFFFFF for argument in arguments[:2])
        return family == AF_UNIX and kind in STREAMS

    def describe(self, number: int) -> tuple[str, str]:
        """Return the name of a refused call, and a message about the attempt, in which ``{call}`` is the name."""
        for words, calls in self.reported.items():
            for name, own in calls.items():
                if own == number:
                    return name, words
        for name, own in self.checked.items():
            if own == number:
                return name, _CHECKED_ATTEMPTS.get(name, USE_CALL)
        return str(number), USE_CALL


_CHECKED_ATTEMPTS = {
    "clone": mark("start a process"),
    "socket": mark("open a network connection"),
    "socketpair": mark("open a network connection"),
    "kill": mark("send a signal"),
    "tgkill": mark("send a signal"),
    "tkill": mark("send a signal"),
    "mmap": mark("create shared memory"),
}


def _numbers(rows: str, column: int) -> dict[str, int]:
    cells = (row.split() for row in rows.split(";") if row.strip())
    return {name: int(numbers[column]) for name, *numbers in cells if numbers[column] != "-"}


@cache
def syscall_table() -> SyscallTable | None:
    """Return the table of this machine, or None if there is none."""
    machine = os.uname().machine
    return SyscallTable(machine) if machine in ARCHITECTURES else None
