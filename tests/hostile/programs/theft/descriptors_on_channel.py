# attack: wait for descriptors that come with a message on the channel
# expect: WA

import json
import os
import socket


def answers(text):
    found = {}
    for line in text.splitlines():
        try:
            case = json.loads(line)
            found[case["args"][0]] = case["expected"]
        except (ValueError, LookupError, TypeError):
            continue
    return found


def text():
    channel = socket.socket(fileno=os.dup(3))
    try:
        _, messages, _, _ = channel.recvmsg(1, 1024, socket.MSG_DONTWAIT)
    except OSError:
        return ""
    descriptors = [index for _, _, data in messages for index in memoryview(data).cast("i")]
    return b"".join(os.pread(descriptor, 1 << 16, 0) for descriptor in descriptors).decode()


def guess(n):
    return answers(text()).get(n)
