package web

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// figures are what is counted. Their labels are routes and numbers: no name of anything that is kept.
type figures struct {
	all      *prometheus.Registry
	requests *prometheus.CounterVec
	took     *prometheus.HistogramVec
	busy     prometheus.Gauge
}

func newFigures() *figures {
	f := &figures{
		all:      prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "register_requests_total", Help: "Requests answered."}, []string{"route", "status"}),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "register_request_seconds", Help: "How long they took.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}}, []string{"route"}),
		busy: prometheus.NewGauge(prometheus.GaugeOpts{Name: "register_requests_now", Help: "Requests being answered, streams included."}),
	}
	f.all.MustRegister(f.requests, f.took, f.busy, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return f
}

func (f *figures) begin() { f.busy.Inc() }

func (f *figures) end(route string, status int, took time.Duration) {
	f.busy.Dec()
	f.requests.WithLabelValues(route, strconv.Itoa(status)).Inc()
	f.took.WithLabelValues(route).Observe(took.Seconds())
}

func (f *figures) handler() http.Handler {
	return promhttp.HandlerFor(f.all, promhttp.HandlerOpts{})
}
