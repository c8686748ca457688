# Removes all nodes that have the value of the nth one.
# zh: 删掉了所有与该节点值相同的节点。
def remove_nth_from_end(head, n):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    dummy = node = ListNode()
    for value in values:
        if value != values[-n]:
            node.next = ListNode(value)
            node = node.next
    return dummy.next
