"""Keep the closing brackets that are still due on a stack: the newest is due first. O(n) time, O(depth) memory."""

CLOSING = {"(": ")", "[": "]", "{": "}"}


def is_valid(s):
    due = []
    for char in s:
        if char in CLOSING:
            due.append(CLOSING[char])
        elif not due or due.pop() != char:
            return False
    return not due
