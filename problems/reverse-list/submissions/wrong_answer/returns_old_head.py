# Returns the old head, which is the tail by now; the new head is prev.
# zh: 返回了原来的头节点，但它此时已经是尾节点，应返回 prev。
def reverse_list(head):
    prev, node = None, head
    while node:
        rest = node.next
        node.next = prev
        prev, node = node, rest
    return head
