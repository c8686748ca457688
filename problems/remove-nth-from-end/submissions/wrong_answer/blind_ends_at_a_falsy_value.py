# A walk along the values stops at a value of 0.
# zh: 沿着节点的值行走时，在值为 0 处停下。
def remove_nth_from_end(head, n):
    dummy = ListNode(0, head)
    fast = slow = dummy
    for _ in range(n):
        fast = fast.next
    while fast.next and (fast.next.val or fast.next.next):
        fast, slow = fast.next, slow.next
    slow.next = slow.next.next
    return dummy.next
