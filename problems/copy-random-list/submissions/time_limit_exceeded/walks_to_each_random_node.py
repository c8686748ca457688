# Walks from the head to find the place of each random node: O(n²).
# zh: 每次都从头走到 random 所指的位置：O(n²)。
def copy_random_list(head):
    copies = []
    node = head
    while node:
        copies.append(Node(node.val))
        node = node.next
    node = head
    for place, copy in enumerate(copies):
        copy.next = copies[place + 1] if place + 1 < len(copies) else None
        if node.random:
            steps, other = 0, head
            while other is not node.random:
                steps, other = steps + 1, other.next
            copy.random = copies[steps]
        node = node.next
    return copies[0] if copies else None
