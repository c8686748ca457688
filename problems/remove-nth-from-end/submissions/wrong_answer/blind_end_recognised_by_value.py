# The lead stops at a node with the value of the last one.
# zh: 领先的指针遇到与末节点相同的值就停下。
def remove_nth_from_end(head, n):
    last = head
    while last.next:
        last = last.next
    fast = slow = head
    for _ in range(n):
        fast = fast.next
    if not fast:
        return head.next
    while fast.next and (fast.val != last.val or fast is head):
        fast, slow = fast.next, slow.next
    slow.next = slow.next.next
    return head
