# Uses the value as key, although values repeat.
# zh: 用值作键，但值可能重复。
def copy_random_list(head):
    copies = {}
    before = first = Node(0)
    node = head
    while node:
        before.next = copies[node.val] = Node(node.val)
        before, node = before.next, node.next
    copy, node = first.next, head
    while node:
        copy.random = copies[node.random.val] if node.random else None
        copy, node = copy.next, node.next
    return first.next
