# The nodes are kept in a list, which is searched for each node.
# zh: 用列表保存结点，每个结点都要查找一遍。
def list_cycle_start(head):
    seen = []
    while head:
        if any(head is node for node in seen):
            return head
        seen.append(head)
        head = head.next
    return None
