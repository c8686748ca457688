# Tests a node's value instead of the node, so that a 0 ends the list.
# zh: 判断的是节点的值而不是节点本身，遇到 0 就以为链表结束。
def reverse_k_group(head, k):
    dummy = before = ListNode(0, head)
    while True:
        last = before
        for _ in range(k):
            last = last.next
            if last is None or not last.val:
                return dummy.next
        first, rest = before.next, last.next
        done, node = rest, first
        while node is not rest:
            node.next, done, node = done, node, node.next
        before.next = last
        before = first
