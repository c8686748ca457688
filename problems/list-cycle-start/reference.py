"""Floyd's two pointers: they meet in the cycle; from there and from the head, single steps lead to its start.

O(n) time and O(1) memory.
"""


def list_cycle_start(head):
    slow = quick = head
    while quick and quick.next:
        slow, quick = slow.next, quick.next.next
        if slow is quick:
            break
    else:
        return None
    slow = head
    while slow is not quick:
        slow, quick = slow.next, quick.next
    return slow
