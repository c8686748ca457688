# Takes the next node off the queue with a slice, which copies the rest of a wide level each time.
# zh: 用切片取出队首结点，每次都复制队列剩余部分，层很宽时是 O(n²)。
class Codec:
    def serialize(self, root):
        out, queue = [], [root]
        while queue:
            node, queue = queue[0], queue[1:]
            if node is None:
                out.append("#")
            else:
                out.append(str(node.val))
                queue += [node.left, node.right]
        return " ".join(out)

    def deserialize(self, data):
        tokens = iter(data.split())

        def make():
            token = next(tokens)
            return None if token == "#" else TreeNode(int(token))

        root = make()
        level = [root] if root else []
        while level:
            below = []
            for node in level:
                node.left, node.right = make(), make()
                below += [child for child in (node.left, node.right) if child]
            level = below
        return root
