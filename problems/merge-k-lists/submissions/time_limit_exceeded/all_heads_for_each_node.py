# Looks at all heads for each node: O(N·k).
# zh: 每取一个节点都查看所有头节点：O(N·k)。
def merge_k_lists(lists):
    lists = [head for head in lists if head]
    last = first = ListNode()
    while lists:
        index = min(range(len(lists)), key=lambda place: lists[place].val)
        last.next = last = lists[index]
        if last.next:
            lists[index] = last.next
        else:
            lists.pop(index)
    return first.next
