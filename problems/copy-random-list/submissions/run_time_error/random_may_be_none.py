# Reads random.val although random may be None.
# zh: random 可能为空，却直接读取 random.val。
def copy_random_list(head):
    copies = {None: None}
    node = head
    while node:
        copies[node] = Node(node.val)
        node = node.next
    node = head
    while node:
        copies[node].next = copies[node.next]
        assert node.random.val is not None
        copies[node].random = copies[node.random]
        node = node.next
    return copies[head]
