# Calls itself for each node: one frame per node.
# zh: 每个节点递归一层。
def copy_random_list(head, copies=None):
    copies = {} if copies is None else copies
    if head is None:
        return None
    if head not in copies:
        copies[head] = Node(head.val)
        copies[head].next = copy_random_list(head.next, copies)
        copies[head].random = copy_random_list(head.random, copies)
    return copies[head]
