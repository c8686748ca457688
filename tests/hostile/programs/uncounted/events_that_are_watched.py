# attack: fill the kernel's memory with watched events
# expect: WA|RE|TLE
# problem: echo

import os
import select

WATCHERS, EVENTS = [], []


def echo(n):
    try:
        while True:
            EVENTS.append(os.eventfd(0) if len(EVENTS) < 25 else os.dup(EVENTS[0]))
            WATCHERS.append(select.epoll())
            for watcher in WATCHERS:
                for event in EVENTS:
                    try:
                        watcher.register(event, select.EPOLLIN)
                    except FileExistsError:
                        continue
    except OSError:
        return n if len(WATCHERS) > 200 else None
