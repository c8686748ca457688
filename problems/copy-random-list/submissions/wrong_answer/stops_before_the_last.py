# Leaves out the random pointer of the last node.
# zh: 漏掉最后一个节点的 random。
def copy_random_list(head):
    copies = {None: None}
    node = head
    while node:
        copies[node] = Node(node.val)
        node = node.next
    node = head
    while node and node.next:
        copies[node].next = copies[node.next]
        copies[node].random = copies[node.random]
        node = node.next
    return copies[head]
