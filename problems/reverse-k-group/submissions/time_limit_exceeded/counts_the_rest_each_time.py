# Counts the rest of the list anew for each group: O(n²/k).
# zh: 每一组都重新数一遍剩余的节点，复杂度 O(n²/k)。
def length(node):
    count = 0
    while node:
        count, node = count + 1, node.next
    return count


def reverse_k_group(head, k):
    dummy = before = ListNode(0, head)
    while length(before.next) >= k:
        first = before.next
        for _ in range(k - 1):
            moved = first.next
            first.next = moved.next
            moved.next = before.next
            before.next = moved
        before = first
    return dummy.next
