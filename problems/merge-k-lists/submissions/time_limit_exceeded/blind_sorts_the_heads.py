# Sorts the list of all heads again for each node: O(N·k) with many lists.
# zh: 每取出一个节点都重新排序全部头节点：链表很多时为 O(N·k)。
def merge_k_lists(lists):
    heads = [node for node in lists if node]
    dummy = tail = ListNode(0)
    while heads:
        heads.sort(key=lambda node: node.val, reverse=True)
        node = heads.pop()
        tail.next = node
        tail = node
        if node.next:
            heads.append(node.next)
    return dummy.next
