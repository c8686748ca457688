# Removes the first node that has the value of the nth one.
# zh: 删掉的是第一个与该节点值相同的节点。
def remove_nth_from_end(head, n):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    values.remove(values[-n])
    dummy = node = ListNode()
    for value in values:
        node.next = ListNode(value)
        node = node.next
    return dummy.next
