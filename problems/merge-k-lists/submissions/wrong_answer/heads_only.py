# Merges the heads and forgets the nodes behind them.
# zh: 只合并了各个头节点，漏掉后面的节点。
def merge_k_lists(lists):
    last = first = ListNode()
    for value in sorted(head.val for head in lists if head):
        last.next = ListNode(value)
        last = last.next
    return first.next
