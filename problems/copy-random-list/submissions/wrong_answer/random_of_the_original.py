# The random pointers of the copy lead to nodes of the original.
# zh: 副本的 random 指向原链表的节点。
def copy_random_list(head):
    before = first = Node(0)
    node = head
    while node:
        before.next = Node(node.val, None, node.random)
        before = before.next
        node = node.next
    return first.next
