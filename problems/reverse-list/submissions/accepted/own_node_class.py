class ListNode:
    """A node class of the file's own, as on a whiteboard."""

    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def reversed_after(self, prev):
        rest, self.next = self.next, prev
        return rest


def reverseList(head):
    prev = None
    while head:
        prev, head = head, head.reversed_after(prev)
    return prev
