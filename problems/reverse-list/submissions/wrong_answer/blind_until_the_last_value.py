# The loop ends at the first node with the value of the last node.
# zh: 循环在第一个与末节点值相等的节点处结束。
def reverse_list(head):
    if head is None:
        return None
    last = head
    while last.next:
        last = last.next
    back = None
    while head.val != last.val:
        head.next, back, head = back, head, head.next
    last.next = back
    return last
