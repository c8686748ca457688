# Starts with the second node, so the old head never becomes the new tail.
# zh: 从第二个节点才开始反转，原来的头节点没有接到新链表的末尾。
def reverse_list(head):
    if head is None:
        return None
    prev, node = None, head.next
    while node:
        node.next, prev, node = prev, node, node.next
    return prev
