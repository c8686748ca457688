# Forms the groups from the end, so that the rest stands at the front.
# zh: 从末尾开始分组，剩余的节点落在了开头。
def reverse_k_group(head, k):
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    values = [node.val for node in nodes]
    for start in range(len(nodes) % k, len(nodes), k):
        values[start : start + k] = values[start : start + k][::-1]
    for node, value in zip(nodes, values):
        node.val = value
    return head
