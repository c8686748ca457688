# Random pointers are looked up in the pass that makes the copies, so those to later nodes become None.
# zh: 复制的同时就查找随机指针，指向后面节点的指针变成了 None。
def copy_random_list(head):
    made = {}
    dummy = t = Node(0)
    cur = head
    while cur:
        n = Node(cur.val)
        made[cur] = n
        n.random = made.get(cur.random)
        t.next = n
        t = n
        cur = cur.next
    return dummy.next
