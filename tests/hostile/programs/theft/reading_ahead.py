# attack: read what follows the request on the channel
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
        return channel.recv(1 << 20, socket.MSG_DONTWAIT | socket.MSG_PEEK).decode("utf-8", "replace")
    except OSError:
        return ""


def guess(n):
    return answers(text()).get(n)
