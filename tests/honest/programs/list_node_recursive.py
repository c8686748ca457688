# habit: a linked list reversed by recursion
# problem: reverse

def reverse(head):
    if head is None or head.next is None:
        return head
    new = reverse(head.next)
    head.next.next = head
    head.next = None
    return new
