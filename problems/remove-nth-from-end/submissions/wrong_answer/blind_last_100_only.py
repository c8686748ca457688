# A window keeps the last 100 nodes only, so a node further from the end is not found.
# zh: 只保留最后 100 个节点的窗口，离末尾更远的节点找不到。
from collections import deque


def remove_nth_from_end(head, n):
    window = deque([ListNode(0, head)], maxlen=100)
    first = window[0]
    while window[-1].next:
        window.append(window[-1].next)
    if n < len(window):
        before = window[-n - 1]
        before.next = before.next.next
    return first.next
