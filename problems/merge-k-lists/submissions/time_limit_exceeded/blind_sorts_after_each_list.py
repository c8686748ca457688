# Sorts all values again after each list: O(N·k) with many lists.
# zh: 每加入一个链表都把所有值重新排序：链表很多时为 O(N·k)。
def merge_k_lists(lists):
    values = []
    for node in lists:
        while node:
            values.append(node.val)
            node = node.next
        values = sorted(values)
    head = None
    for value in reversed(values):
        head = ListNode(value, head)
    return head
