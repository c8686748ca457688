# The random pointers are set in the same pass that makes the copies, so a pointer forwards is lost.
# zh: 边创建副本边设置 random，指向后面结点的 random 丢失。
def copy_random_list(head):
    copies, node = {}, head
    anchor = last = Node(0)
    while node:
        copies[node] = Node(node.val)
        copies[node].random = copies.get(node.random)
        last.next = last = copies[node]
        node = node.next
    return anchor.next
