class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        values = []
        for head in lists:
            while head:
                values.append(head.val)
                head = head.next
        values.sort()
        first = last = ListNode(0)
        for value in values:
            last.next = ListNode(value)
            last = last.next
        return first.next
