"""Brent's method: find the length of the cycle, then two pointers that far apart meet at its start."""


def list_cycle_start(head):
    if head is None:
        return None
    power = length = 1
    kept, ahead = head, head.next
    while ahead is not kept:
        if ahead is None:
            return None
        if power == length:
            kept, power, length = ahead, power * 2, 0
        ahead = ahead.next
        length += 1
    first = second = head
    for _ in range(length):
        second = second.next
    while first is not second:
        first, second = first.next, second.next
    return first
