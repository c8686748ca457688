# Keeps the lists in a dictionary by the value of the head, so equal heads replace each other.
# zh: 用头节点的值作字典的键，相等的头节点互相覆盖。
def merge_k_lists(lists):
    waiting = {head.val: head for head in lists if head}
    last = first = ListNode()
    while waiting and len(waiting) < 2000:
        node = waiting.pop(min(waiting))
        last.next = last = node
        if node.next:
            waiting[node.next.val] = node.next
    return first.next
