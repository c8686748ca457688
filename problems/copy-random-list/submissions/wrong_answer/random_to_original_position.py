# Sets random to the node itself where it should be None.
# zh: random 为空时错误地指向了节点自己。
def copy_random_list(head):
    copies = {None: None}
    node = head
    while node:
        copies[node] = Node(node.val)
        node = node.next
    node = head
    while node:
        copies[node].next = copies[node.next]
        copies[node].random = copies[node.random or node]
        node = node.next
    return copies[head]
