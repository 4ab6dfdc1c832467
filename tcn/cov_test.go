package tcn_test
import ("testing";"fmt";"pgregory.net/rapid";"github.com/doublelock/doublelock/tcn")
func TestCov(t *testing.T){
 ok:=map[string]int{}; void:=map[string]int{}; bad:=0; tot:=0
 rapid.Check(t, func(t *rapid.T){ walk(t, func(n tcn.Notice, a tcn.Act) tcn.Notice{ tot++
  r,err:=n.Try(a); if err!=nil {bad++; return n}
  if r.Effect()==tcn.Void {void[r.Rule().Event()]++} else {ok[r.Rule().Event()]++}
  return walkDo(n,a)})})
 fmt.Println(tot,"bad",bad,"ok rules",len(ok),"void rules",len(void)); 
 for r:=range tcn.Rules(){ e:=r.Event(); if ok[e]==0 {fmt.Print(e,"(",void[e],"); ")}}
 fmt.Println()
}
