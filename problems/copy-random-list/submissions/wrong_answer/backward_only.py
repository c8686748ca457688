# Sets random only where the copy exists already, so pointers forward are lost.
# zh: 只在副本已存在时设置 random，向后的指针丢失。
def copy_random_list(head):
    copies = {None: None}
    before = first = Node(0)
    node = head
    while node:
        before.next = copies[node] = Node(node.val)
        before = before.next
        before.random = copies.get(node.random)
        node = node.next
    return first.next
