# From each node walks n nodes ahead to see whether the list ends there: O(length · n).
# zh: 从每个节点都向前走 n 步，看是否到达末尾：O(长度 · n)。
def remove_nth_from_end(head, n):
    before = dummy = ListNode(next=head)
    while True:
        node = before.next
        for _ in range(n):
            node = node.next
        if node is None:
            before.next = before.next.next
            return dummy.next
        before = before.next
