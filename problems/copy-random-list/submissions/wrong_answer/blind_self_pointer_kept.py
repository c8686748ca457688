# A random pointer from a node to itself is copied as it is, so it leads to the original.
# zh: 指向自身的 random 被原样复制，仍指向原结点。
def copy_random_list(head):
    copies, node = {None: None}, head
    while node:
        copies[node] = Node(node.val)
        node = node.next
    for node, copy in copies.items():
        if node:
            copy.next = copies[node.next]
            copy.random = node if node.random is node else copies[node.random]
    return copies[head]
