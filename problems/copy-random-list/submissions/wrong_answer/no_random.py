# Copies the values and next, and forgets the random pointers.
# zh: 只复制了值和 next，漏掉了 random。
def copy_random_list(head):
    before = first = Node(0)
    while head:
        before.next = Node(head.val)
        before, head = before.next, head.next
    return first.next
