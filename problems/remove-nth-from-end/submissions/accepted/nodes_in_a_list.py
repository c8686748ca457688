# Collects the nodes in a list, where the place from the end is a negative index.
def remove_nth_from_end(head, n):
    nodes = [ListNode(next=head)]
    while nodes[-1].next:
        nodes.append(nodes[-1].next)
    nodes[-n - 1].next = nodes[-n].next
    return nodes[0].next
